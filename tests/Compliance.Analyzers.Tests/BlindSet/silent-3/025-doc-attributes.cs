using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Newtonsoft.Json;

namespace Meridian.CustomerCare.Settings;

/// <summary>
/// Options of the outbox. <c>ForbidOffers</c> stops texts like "use code SAVE10 for 10% off your next order".
/// </summary>
[Description("Outbox options: discounts, coupons, review requests")]
public class OutboxOptions
{
    [Display(Name = "Block offers", Description = "Rejects messages that promise the buyer a discount, coupon or free gift.")]
    [DefaultValue(true)]
    public bool ForbidOffers { get; set; } = true;

    [Display(Name = "Block review trades", Description = "Rejects messages such as \"leave us a review and get a gift card\".")]
    [Category("Reviews")]
    public bool ForbidReviewTrades { get; set; } = true;

    [Obsolete("Ask for reviews with the Solicitations API; do not ask buyers to remove negative feedback.")]
    public bool FeedbackRemoval { get; set; }

    [JsonProperty("max_coupon_percent")]
    [Range(0, 50, ErrorMessage = "Give a discount of 50% at most.")]
    public int MaxCouponPercent { get; set; }

    [Description("是否允许在自建站发送优惠券，亚马逊渠道一律禁止好评返现")]
    public bool OwnShopCoupons { get; set; }
}
