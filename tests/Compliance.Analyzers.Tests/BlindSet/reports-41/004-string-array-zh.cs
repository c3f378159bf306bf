using System.Collections.Generic;

namespace KuaJing.ShouHou
{
    public class HuiFuHuaShu
    {
        // 买家回复话术，按轮次取
        public string[] GetHuaShu()
        {
            return new string[]
            {
                "您好，退货标签已发到您的亚马逊账户，打印后贴在包裹上即可。",
                "您好，如果您愿意保留这件商品不退货，我们可以退您一半的货款。", // expect: BSM1003
                "您好，麻烦您给个五星好评，这对我们小店真的很重要。", // expect: BSM2002
                "您好，下次直接找我们下单，不走亚马逊，价格更便宜。", // expect: BSM3003|BSM1001
                "您好，您的全额退款已经原路退回，预计3到5个工作日到账。",
            };
        }
    }
}
