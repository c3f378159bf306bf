namespace Neibu.Tongzhi;

public class DingDingJiQiRen
{
    private readonly IDingTalkWebhook _hook;
    public DingDingJiQiRen(IDingTalkWebhook hook) => _hook = hook;

    public Task ChaPingBaoJingAsync(string dianPu, string asin, int xing) =>
        _hook.SendTextAsync($"【内部】店铺 {dianPu} 的 {asin} 新增 {xing} 星差评，请运营同事今天内分析原因，禁止联系买家要求删评。");

    public Task QuanGaoJiAsync(string dianPu, decimal yuSuan) =>
        _hook.SendTextAsync($"【内部】店铺 {dianPu} 优惠券预算只剩 {yuSuan} 美元，请运营组长确认是否追加。");

    public Task PeiXunAsync() =>
        _hook.SendTextAsync("【内部】周五下午培训：为什么不能用返现、礼品卡换评价，客服全员参加。");
}
