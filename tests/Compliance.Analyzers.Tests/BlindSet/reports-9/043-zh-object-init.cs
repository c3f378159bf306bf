using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Maimai.Amazon
{
    public class ZiDongHuiFuPeizhi
    {
        public async Task ChuShiHua(IMubanCangku cangku)
        {
            await cangku.SaveAsync(new Muban
            {
                Mingcheng = "发货延迟",
                Yuyan = "zh-CN",
                Neirong = "亲爱的买家，您的订单因海关查验延迟三天，我们会持续跟进。"
            });
            await cangku.SaveAsync(new Muban
            {
                Mingcheng = "引流",
                Yuyan = "zh-CN",
                Neirong = "亲爱的买家，" +
                          "官网 teatime-shop点com 同款更便宜，" +  // expect: BSM3001|BSM3003
                          "支持信用卡直接付款。"
            });
            await cangku.SaveAsync(new Muban
            {
                Mingcheng = "礼品卡",
                Yuyan = "zh-CN",
                Neirong = "亲爱的买家，感谢惠顾，我们为您准备了一张亚马逊礼品卡，回复邮箱即可领取。" // expect: BSM1005
            });
            await cangku.SaveAsync(new Muban
            {
                Mingcheng = "换货",
                Yuyan = "zh-CN",
                Neirong = "亲爱的买家，换货的茶杯今天寄出，旧茶杯无需退回。"
            });
        }
    }
}
