using System;
using System.Data.SqlClient;

namespace OldShop.Print
{
    public class PrintHelper
    {
        public string BuildDeliveryNote(SqlDataReader r)
        {
            string html = "<table class='dn'>";
            html += "<tr><td>Order</td><td>" + r["order_no"] + "</td></tr>";
            html += "<tr><td>Coupon</td><td>" + r["coupon_code"] + "</td></tr>";
            html += "<tr><td>Discount</td><td>-" + r["discount"] + "</td></tr>";
            html += "<tr><td>Gift card</td><td>-" + r["gift_card"] + "</td></tr>";
            html += "<tr><td>Free gift</td><td>" + r["gift_sku"] + "</td></tr>";
            html += "</table>";
            return html;
        }

        public string BuildWhere(string coupon, bool onlyReviewed)
        {
            string sql = "select * from orders where 1=1";
            if (!string.IsNullOrEmpty(coupon)) sql += " and coupon_code = @coupon";
            if (onlyReviewed) sql += " and review_stars = 5 and review_reward > 0";
            sql += " order by discount desc";
            return sql;
        }
    }
}
