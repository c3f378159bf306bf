using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Hub.Scraping
{
    public class CouponPageReader
    {
        private const string Url = "https://sellercentral.amazon.co.uk/coupons/dashboard?ref=xx_scoupn_dnav_xx";
        private const string RowSelector = "table#coupon-table tr[data-state='active'] td.percent-off";
        private const string FeedbackSelector = "//span[contains(text(),'Leave a review') or contains(text(),'Seller feedback')]";

        public async Task<string[]> ReadAsync(IPage page)
        {
            await page.GotoAsync(Url);
            await page.ClickAsync("text=Create a new coupon");
            await page.WaitForSelectorAsync(FeedbackSelector);
            var cells = await page.QuerySelectorAllAsync(RowSelector);
            return await Task.WhenAll(cells.Select(c => c.InnerTextAsync()));
        }

        public bool IsSolved(string html) => html.Contains("Your coupon is running") || html.Contains("优惠券已生效");
    }
}
