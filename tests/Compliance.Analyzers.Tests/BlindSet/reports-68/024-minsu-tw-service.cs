using System.Threading.Tasks;

namespace Taibei.Maijia.Services;

public class KefuXunxiService
{
    private readonly IAmazonXunxi _xunxi;

    public KefuXunxiService(IAmazonXunxi xunxi)
    {
        _xunxi = xunxi;
    }

    public Task HuifuTuihuoAsync(string orderId) =>
        _xunxi.ChuansongAsync(orderId, $"您好，訂單 {orderId} 的退貨已收到，款項將於三至五個工作天內退回原付款方式。");

    public Task HuifuHaopingAsync(string orderId) =>
        _xunxi.ChuansongAsync(orderId, "您好，謝謝您的肯定！可以把剛剛那段話貼到商品評論區嗎？五顆星最好。"); // expect: BSM2002|BSM2003

    public Task HuifuLianxiAsync(string orderId) =>
        _xunxi.ChuansongAsync(orderId, "您好，請加 LINE：taibei_home，之後的維修都在那邊處理，不用再透過亞馬遜。"); // expect: BSM3002|BSM3003

    public Task HuifuYanchangAsync(string orderId) =>
        _xunxi.ChuansongAsync(orderId, "您好，只要留下評論，保固就從一年變成三年。"); // expect: BSM2001

    public Task HuifuAnzhuangAsync(string orderId) =>
        _xunxi.ChuansongAsync(orderId, "您好，請先鬆開底部的四顆螺絲，再把支架往左推，就能卸下舊的面板。");
}
