using System.Threading.Tasks;

namespace Songtao.Plugin.Amz
{
    public partial class MaiJiaGouTong
    {
        public async Task FaSongAsync(string orderId, ShiJianLeiXing leiXing)
        {
            if (leiXing == ShiJianLeiXing.TuoTou)
            {
                await SendBuyerMessageAsync(orderId, "您的台灯", "您好，请不要留差评，有任何不满先告诉我们。"); // expect: BSM2003
            }
            else if (leiXing == ShiJianLeiXing.FanKui)
            {
                await SendBuyerMessageAsync(orderId, "关于店铺反馈", "您好，请撤销您给店铺的负面卖家反馈，撤销后我们立即退款。"); // expect: BSM2005|BSM2001
            }
            else if (leiXing == ShiJianLeiXing.HuiFang)
            {
                await SendBuyerMessageAsync(orderId, "再次提醒", "您好，上周请您评价的事还没有完成，麻烦您今天写一下评价。"); // expect: BSM2006
            }
            else
            {
                await SendBuyerMessageAsync(orderId, "地址问题", "您好，快递找不到您的门牌号，请直接回复完整地址。");
            }
        }
    }

    public enum ShiJianLeiXing { TuoTou, FanKui, HuiFang, DiZhi }
}
