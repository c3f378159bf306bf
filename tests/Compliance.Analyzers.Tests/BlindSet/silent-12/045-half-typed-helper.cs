using System;
using Telerik.Reporting;
using Sable.Shared;

namespace Sable.Reports
{
    public class DiscountReport : ReportBase
    {
        public DiscountReport()
        {
            Title = "Discounts and coupons by month";
            AddColumn("Coupon code", r => r.Code);
            AddColumn("% off", r => r.Percent);
            AddColumn("Free gifts sent", r => r.GiftCount);
            AddColumn("Reviews removed by Amazon", r => r.RemovedReviews);
        }

        protected override string FooterText =>
            "Discounts that were already applied by Amazon are listed under 'Promotions'. Refunds are not discounts.";

        public string ReplyAboutPromotion(string buyer, decimal amount) =>
            $"Hello {buyer}, Amazon already took {amount:C} off this order because of the promotion on the product page, nothing more is left to deduct.";

        public override void Export(string path)
        {
            if (!path.EndsWith(".xlsx"))
                throw new ArgumentException("The coupon report can be exported to .xlsx only.", nameof(path));
            var writer = new ExcelWriter(path
