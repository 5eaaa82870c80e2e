// SPDX-FileCopyrightText: 2026 The Foyer authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/freedmemory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace foyer::app {

using namespace std::chrono_literals;

FreedMemory::FreedMemory()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(1s);
    connect(&m_rest, &QTimer::timeout, this, &FreedMemory::giveBack);
}

void FreedMemory::keepLittle()
{
#ifdef __GLIBC__
    // A decoded picture is mapped for itself and gone when it is freed. By default the threshold rises with the first that is freed, and all
    // later ones leave holes in a heap; and each thread that decodes has a heap of its own.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    mallopt(M_ARENA_MAX, 2);
#endif
}

void FreedMemory::noteFrame()
{
    m_rest.start();
}

void FreedMemory::giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

}
