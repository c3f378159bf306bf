using System;
using System.Threading.Tasks;

namespace LanHai.ShouHou
{
    /// <summary>售后自动回复</summary>
    public class ShouHouHuiFuService
    {
        private readonly IMaiJiaXiaoXiClient _client;

        public ShouHouHuiFuService(IMaiJiaXiaoXiClient client)
        {
            _client = client;
        }

        public async Task HuiFuAsync(DingDan dingDan, int leiXing)
        {
            string neiRong = "";
            if (leiXing == 1)
            {
                neiRong = "您好，屏幕碎裂属于运输损坏，我们已安排免费重发，请注意查收。";
            }
            else if (leiXing == 2)
            {
                neiRong = "您好，给您添麻烦了，我们愿意补偿您十美元，直接转到您的支付宝，您看可以吗？"; // expect: BSM1004|BSM1003
            }
            else if (leiXing == 3)
            {
                neiRong = "您好，凭订单号可领取精美小礼品一份，回复“要”即可寄出。"; // expect: BSM1005
            }
            else if (leiXing == 4)
            {
                neiRong = "您好，下次请绕开平台，到我们独立站下单，价格更便宜。"; // expect: BSM3003|BSM1001
            }
            else
            {
                neiRong = string.Format("您好，订单{0}的退货标签已生成，请在“我的订单”里下载打印。", dingDan.BianHao);
            }
            await _client.FaSongAsync(dingDan.BianHao, neiRong);
        }
    }
}
