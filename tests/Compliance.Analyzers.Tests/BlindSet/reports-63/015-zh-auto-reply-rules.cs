using System;
using System.Collections.Generic;

namespace Xinghe.Kefu.AutoReply
{
    public class AutoReplyRule
    {
        public string Keyword { get; set; }
        public string ReplyContent { get; set; }
        public int Priority { get; set; }
    }

    public class AutoReplyRuleProvider
    {
        public List<AutoReplyRule> GetDefaultRules()
        {
            return new List<AutoReplyRule>
            {
                new AutoReplyRule { Keyword = "发票", Priority = 1, ReplyContent = "您好，发票已作为附件发送，抬头按您提供的公司名称开具。" },
                new AutoReplyRule { Keyword = "便宜", Priority = 2, ReplyContent = "您好，老客户再来买的话，我们悄悄给您打八八折哦。" }, // expect: BSM1001|BSM1006
                new AutoReplyRule { Keyword = "退货", Priority = 3, ReplyContent = "您好，退货标签可在“我的订单”中下载，收到退件后两个工作日内退款。" },
                new AutoReplyRule { Keyword = "谢谢", Priority = 4, ReplyContent = "不客气！觉得我们不错的话，记得给个五颗星支持一下呀。" }, // expect: BSM2002|BSM2003
                new AutoReplyRule { Keyword = "坏了", Priority = 5, ReplyContent = "您好，非常抱歉，请把故障的照片发给我们，确认后免费更换新机。" },
                new AutoReplyRule { Keyword = "电话", Priority = 6, ReplyContent = "您好，售后专线 0755-8612 3390，工作日九点到六点有人接听。" }, // expect: BSM3002
                new AutoReplyRule { Keyword = "人工", Priority = 7, ReplyContent = "您好，已为您转接人工客服，请稍候片刻。" }
            };
        }
    }
}
