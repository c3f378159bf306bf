using System.Collections.Generic;
using System.Linq;

namespace AiKeFu.Scripts
{
    public class HuaShu
    {
        public string ChangJing { get; set; }
        public string NeiRong { get; set; }
    }

    /// <summary>亚马逊客服话术库（发给买家）</summary>
    public class HuaShuKu
    {
        public List<HuaShu> QuanBu() => new List<HuaShu>
        {
            new HuaShu { ChangJing = "尺寸不合", NeiRong = "您好，很抱歉尺码不合适，您可以在订单页面申请退货，运费由我们承担。" },
            new HuaShu { ChangJing = "差评挽回", NeiRong = "您好，要是您肯把三星改成五星，我们可以把货款退一半给您。" }, // expect: BSM2001|BSM2004
            new HuaShu { ChangJing = "测评", NeiRong = "您好，我们正在招募测评人员，免费领取产品，写完评论就行，有兴趣吗？" }, // expect: BSM2001|BSM1005|BSM1006
            new HuaShu { ChangJing = "加联系方式", NeiRong = "您好，方便留一下您的手机号或者WhatsApp吗？以后有优惠直接通知您。" }, // expect: BSM3002|BSM3003|BSM3004
            new HuaShu { ChangJing = "缺件", NeiRong = "您好，缺少的配件我们明天免费补发，请确认收货地址没有变化。" },
        };

        public string Find(string cj) => QuanBu().FirstOrDefault(h => h.ChangJing == cj)?.NeiRong;
    }
}
