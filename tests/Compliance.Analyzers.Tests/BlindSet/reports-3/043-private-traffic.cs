using System;
using System.Collections.Generic;
using System.Linq;
using JiuZhou.Crm.Core;

namespace JiuZhou.Crm.YinLiu
{
    // 私域引流话术，A/B 两组
    [Obsolete("改用 YinLiuV2，旧版优惠券接口下线")]
    public class YinLiuV1
    {
        public string[] A() => new[]
        {
            "您好，我是售后专员小陈，微信号chen_jz2021，以后有问题直接微信找我。", // expect: BSM3002|BSM3003
            "您好，键盘的驱动已内置，插上电脑即可使用，无需另外下载。",
        };

        public IEnumerable<string> B()
        {
            yield return "您好，扫码关注公众号“九州键盘”，每周抽奖送一套键帽。"; // expect: BSM3001|BSM3003, BSM1006
            yield return "您好，键帽缺失的问题已登记，新键帽明天寄出，您不用付任何费用。";
            yield return "您好，打电话到0755-8630 5521找李经理，可以拿到出厂价。"; // expect: BSM3002, BSM1001|BSM3003
        }

        public string Pick(Customer c)
        {
            var pool = c.Id % 2 == 0 ? A() : B().ToArray();
            var text = pool[Math.Abs(c.Id) % pool.Length];
            if (text.Length > 400) throw new CrmException("话术过长，含微信号的消息不能超过400字");
            return text;
        }

        public string English(Customer c) =>
            c.Country == "US"
                ? "Hello, which layout do you need for the spare keycaps, ANSI or ISO?"
                : "Hello, message our manager on Telegram (t.me/jz_keys) and pay by USDT, you save the Amazon fee."; // expect: BSM3003, BSM3002|BSM3001
    }
}
