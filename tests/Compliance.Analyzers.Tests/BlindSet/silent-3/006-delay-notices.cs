using System;
using System.Threading.Tasks;
using SaiMeng.Erp.Messaging;

namespace SaiMeng.Erp.Application.WuLiu
{
    public class YanWuTongZhiService
    {
        private readonly IBuyerMessageSender _sender;

        public YanWuTongZhiService(IBuyerMessageSender sender) => _sender = sender;

        public async Task TongZhi(YanWuDan d)
        {
            string content = $"您好，非常抱歉通知您，订单{d.DingDanHao}";
            if (d.YuanYin == YanWuYuanYin.TaiFeng)
                content += "因台风停航，";
            else if (d.YuanYin == YanWuYuanYin.ChaYan)
                content += "因海关查验，";
            else
                content += "因承运商分拣错误，";
            content += $"预计{d.XinRiQi:M月d日}送达。如果您不想等待，我们可以取消订单并全额退款。";
            await _sender.SendAsync(d.DingDanHao, content);

            if (d.ChengNuoJiaJi)
                await _sender.SendAsync(d.DingDanHao, "您好，由于未能按承诺日期送达，您支付的加急运费已全部退还。");
        }

        public Task TongZhiEn(YanWuDan d) => _sender.SendAsync(
            d.DingDanHao,
            "Hello, your order is late because the special customs inspection in Long Beach takes longer than planned. " +
            "The new date is " + d.XinRiQi.ToString("MMMM d") + ". " +
            "Should that be too late for you, we cancel the order and refund it in full.");
    }
}
