using System;
using System.Collections.Generic;

namespace ShouHou
{
    public class ShouHouJiQiRen
    {
        private readonly Dictionary<string, Func<string, string>> _huiFu = new Dictionary<string, Func<string, string>>
        {
            { "退货", m => $"{m}您好,请在订单页面申请退货,运费由我们承担,收到后立即全额退款。" },
            { "换新", m => $"{m}您好,键盘按键失灵属质量问题,我们免费为您更换新品。" },
            { "要折扣", m => $"{m}您好,非常抱歉,我们无法私下给您折扣或优惠券。" },
            { "要微信", m => $"{m}您好,平台规定不能添加微信,请您直接在这里留言。" },
            { "改评价", m => $"{m}您好,感谢您的好意,评价无需修改,我们照样为您处理。" },
            { "发票", m => $"{m}您好,发票已开具,请在订单详情中下载。" },
        };

        public string HuiFu(string yiTu, string maiJia) =>
            _huiFu.TryGetValue(yiTu, out var f) ? f(maiJia) : $"{maiJia}您好,已收到您的消息,我们会尽快回复。";
    }
}
