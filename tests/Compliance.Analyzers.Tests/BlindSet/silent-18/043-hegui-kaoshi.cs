using System.Collections.Generic;

namespace PeiXun.Exam
{
    /// <summary>客服上岗考试题库：站内信合规</summary>
    public static class HeGuiTiKu
    {
        public static readonly List<KaoTi> All = new List<KaoTi>
        {
            new KaoTi
            {
                TiGan = "下列哪种做法会导致店铺被封？",
                XuanXiang = new[] { "A. 好评返现", "B. 全额退款", "C. 免费补发缺件", "D. 发送发票" },
                DaAn = "A",
            },
            new KaoTi
            {
                TiGan = "判断题：客服可以请买家删除差评。",
                XuanXiang = new[] { "对", "错" },
                DaAn = "错",
            },
            new KaoTi
            {
                TiGan = "Which one breaks the rules of buyer messages?",
                XuanXiang = new[] { "A. Sending a coupon", "B. Asking for a missing house number", "C. Attaching the invoice" },
                DaAn = "A",
            },
        };
    }

    public class KaoTi { public string TiGan { get; set; } public string[] XuanXiang { get; set; } public string DaAn { get; set; } }
}
