using System.Threading.Tasks;

namespace NeiBu.TongZhi;

/// <summary>钉钉机器人：发给运营同事的内部提醒</summary>
public class YunYingJiQiRen
{
    private readonly IDingTalkBot _bot;
    public YunYingJiQiRen(IDingTalkBot bot) => _bot = bot;

    public Task ChaPingTiXing(string asin, int xing) =>
        _bot.SendToStaffAsync("运营群", $"商品 {asin} 新增 {xing} 星差评，请负责人今天内分析原因，禁止联系买家删评。");

    public Task CuXiaoTiXing(string asin) =>
        _bot.SendToStaffAsync("运营群", $"商品 {asin} 的秒杀明天开始，请同事核对后台的折扣和优惠券设置。");

    public Task HeGuiTiXing() =>
        _bot.SendToStaffAsync("客服群", "再次强调：客服不得向买家承诺返现、礼品卡或者私下退款，违者扣绩效。");

    public Task KuCunTiXing(string sku) =>
        _bot.SendToStaffAsync("采购群", $"{sku} 的赠品盒库存不足，请采购联系工厂补货。");
}
