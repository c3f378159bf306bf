using System;
using System.Collections.Generic;

namespace Chuhai.Workbench.Reply
{
    public class HuiFuPinJieQi
    {
        private const string KaiTou = "您好，";
        private const string JieWei = "如还有疑问请直接回复本消息。";

        private static readonly string[] WeiBa =
        {
            "您的问题我们已经记录，技术同事明天上午给您答复。",
            "换货的标签已经生成，请在订单页面打印后贴在箱子外面。",
            "给个满分鼓励一下呗，家里孩子的奶粉钱就靠它了😭", // expect: BSM2002, BSM5001
            "想投诉我们之前先来敲我，千万别到评论区去写，都能商量。", // expect: BSM2003
            "适配器输入为 100 到 240 伏，在日本可以直接使用。",
        };

        public string BuyerReply(string wenTi, int weiBaIndex, bool jiaJieWei)
        {
            if (weiBaIndex < 0 || weiBaIndex >= WeiBa.Length)
                throw new ArgumentOutOfRangeException(nameof(weiBaIndex), "尾巴序号超出范围");

            var duanLuo = new List<string> { KaiTou + wenTi, WeiBa[weiBaIndex] };
            if (jiaJieWei) duanLuo.Add(JieWei);
            return string.Join(Environment.NewLine, duanLuo);
        }
    }
}
