using System;
using System.Collections.Generic;

namespace LanTu.Erp.Security
{
    public static class Permissions
    {
        public const string CouponCreate = "Coupon.Create";
        public const string GiftCardIssue = "GiftCard.Issue";
        public const string ReviewDelete = "Review.Delete";

        public static readonly (string Key, string NameZh, string NameEn)[] All =
        {
            (CouponCreate, "创建优惠券", "Create coupons"),
            (GiftCardIssue, "发放礼品卡", "Issue gift cards"),
            (ReviewDelete, "删除商城评价", "Delete shop reviews"),
        };
    }

    public class AuditTrail
    {
        public List<string> Entries { get; } = new();

        public void CouponCreated(string user, string code, int percent) =>
            Entries.Add($"{DateTime.Now:s} {user} created coupon {code} ({percent}% off)");

        public void ReviewDeleted(string user, int id) =>
            Entries.Add($"{DateTime.Now:s} {user} deleted review #{id}, reason: spam");

        public void Blocked(string user, string rule) =>
            Entries.Add($"{DateTime.Now:s} {user} 的回复被拦截，命中规则 {rule}（疑似好评返现）");
    }
}
