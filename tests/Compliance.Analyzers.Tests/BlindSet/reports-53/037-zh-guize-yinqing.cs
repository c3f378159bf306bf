using System;
using System.Collections.Generic;

namespace Heyi.Shouhou.GuiZe
{
    public sealed class GuiZe
    {
        public Func<GongDan, bool> TiaoJian { get; set; }
        public string MaiJiaHuiFu { get; set; }
    }

    public static class GuiZeJi
    {
        public static readonly List<GuiZe> LieBiao = new List<GuiZe>
        {
            new GuiZe { TiaoJian = g => g.LeiXing == "缺件", MaiJiaHuiFu = "您好，缺少的螺丝包今天已补寄，不收取任何费用。" },
            new GuiZe { TiaoJian = g => g.LeiXing == "划痕", MaiJiaHuiFu = "您好，桌面有划痕给您添麻烦了。您可以选择换新或全额退款，运费由我们承担。" },
            new GuiZe { TiaoJian = g => g.LeiXing == "满意", MaiJiaHuiFu = "您好，听说您很喜欢这张桌子，那就请您到商品页打个满分吧！" }, // expect: BSM2002|BSM2003
            new GuiZe { TiaoJian = g => g.LeiXing == "犹豫", MaiJiaHuiFu = "您好，直接在我们官网 heyi-home.cn 下单更划算，售后也更快。" }, // expect: BSM3001|BSM3003|BSM1001
            new GuiZe { TiaoJian = g => g.LeiXing == "老客", MaiJiaHuiFu = "您好，下回购买时报这个暗号“合一2025”，我们另外送您一套餐垫。" }, // expect: BSM1005|BSM1006|BSM1002
        };
    }

    public class GongDan { public string LeiXing { get; set; } }
}
