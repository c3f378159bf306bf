namespace Mall.Localization
{
    public class ZhResource : Dictionary<string, string>
    {
        public ZhResource()
        {
            this["Coupon.Title"] = "我的优惠券";
            this["Coupon.Expired"] = "已过期";
            this["Coupon.Use"] = "立即使用";
            this["Coupon.Empty"] = "您还没有优惠券";
            this["Review.Button"] = "写评价";
            this["Review.Delete.Confirm"] = "确定要删除这条评价吗？";
            this["Cart.Discount"] = "优惠金额";
            this["GiftCard.Bind"] = "绑定礼品卡";
            this["Points.Balance"] = "当前积分";
        }
    }
}
