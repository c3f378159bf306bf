using System;

namespace Seller.Playbook
{
    // Never write: "leave a 5-star review and get a $20 gift card".
    // Never write: "use code THANKS10 for 10% off your next order".
    // 不要写：加微信返现，好评送礼品卡，改评价退款。
    /*
     * Old template, removed after the warning of May:
     *   "Dear buyer, please delete your negative review and we will send you a free lamp.
     *    Contact us at help@lampshop.example or on WhatsApp."
     */
    public sealed class TemplateFolder
    {
        /// <summary>Replaces the former coupon letter ("Here is your discount code").</summary>
        /// <param name="orderId">Amazon order; no review, no coupon, no gift may be mentioned.</param>
        public string DelayText(string orderId)
        {
            // "free gift" sentence deleted on purpose
            return "Your lamp from order " + orderId + " is late by one day; the carrier's lorry broke down.";
        }
    }
}
