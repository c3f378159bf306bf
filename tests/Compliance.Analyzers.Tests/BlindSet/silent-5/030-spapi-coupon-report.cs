using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.Parameter.Report;

namespace Reports.Amazon
{
    public class CouponReportJob
    {
        private readonly AmazonConnection _con;
        public CouponReportJob(AmazonConnection con) => _con = con;

        public async Task<string> RunAsync(DateTime from, DateTime to)
        {
            var options = new Dictionary<string, string>
            {
                ["campaignStartDateFrom"] = from.ToString("s"),
                ["campaignStartDateTo"] = to.ToString("s"),
            };
            var id = await _con.Reports.CreateReportAsync("GET_COUPON_PERFORMANCE_REPORT", options);
            if (id == null)
                throw new InvalidOperationException("The coupon performance report could not be created; you may have no coupons in this period.");
            return id;
        }

        public string[] Columns => new[] { "couponId", "discountType", "discountAmount", "clips", "redemptions", "Percent off per customer" };

        public void SolicitReview(string orderId) =>
            _con.Solicitations.CreateProductReviewAndSellerFeedbackSolicitation(orderId);
    }
}
