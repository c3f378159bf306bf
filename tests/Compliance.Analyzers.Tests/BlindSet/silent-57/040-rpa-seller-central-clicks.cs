using Microsoft.Playwright;

namespace JiQiRen.HouTai;

// 后台自动化：在卖家中心点“请求评论”按钮和创建公开优惠券
public class HouTaiCaoZuo
{
    private readonly IPage _page;
    public HouTaiCaoZuo(IPage page) => _page = page;

    public async Task QingQiuPingLunAsync(string dingDan)
    {
        await _page.GotoAsync($"https://sellercentral.amazon.com/orders-v3/order/{dingDan}");
        await _page.GetByText("Request a Review").ClickAsync();
        if (await _page.GetByText("You can't use this feature to request a review outside the 5-30 day range").IsVisibleAsync())
            Console.WriteLine($"{dingDan} 不在请求评论的时间窗口内");
        await _page.ClickAsync("kat-button[label='Yes']");
    }

    public async Task ChuangJianYouHuiQuanAsync(string asin, int zheKou)
    {
        await _page.GotoAsync("https://sellercentral.amazon.com/coupons");
        await _page.FillAsync("input[name='couponTitle']", $"Save {zheKou}% on {asin}");
        await _page.ClickAsync("text=Submit coupon");
        Console.WriteLine("公开优惠券已提交，所有买家可在商品页领取");
    }
}
