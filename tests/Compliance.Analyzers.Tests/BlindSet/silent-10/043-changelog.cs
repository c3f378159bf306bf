using System;
using System.Collections.Generic;

namespace Saas.About
{
    public static class ReleaseNotes
    {
        // shown in the "what's new" dialog of the seller console
        public static readonly (Version Version, string Text)[] Entries =
        {
            (new Version(5, 2), "Fixed: the coupon code column was empty in the export"),
            (new Version(5, 3), "New: templates that ask for positive reviews are blocked before they are sent"),
            (new Version(5, 4), "Fixed: 20% off was displayed as 0.2% off in the promotion list"),
            (new Version(5, 5), "修复：优惠券过期后仍显示“可领取”"),
            (new Version(5, 6), "新增：拦截含“好评返现”“加微信”的模板"),
            (new Version(5, 7), "Removed: the action 'ask for review removal', as Amazon forbids it"),
        };
    }
}
