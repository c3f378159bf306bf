using System;
using System.Collections.Generic;
using System.Linq;

namespace Yuanda.Lighting.Tickets
{
    public class TicketMacro
    {
        public int Id { get; init; }
        public string Name { get; init; }
        public string Channel { get; init; }
        public string ReplyText { get; init; }
    }

    public static class AmazonMacros
    {
        public static IReadOnlyList<TicketMacro> List { get; } = new[]
        {
            new TicketMacro
            {
                Id = 11, Name = "闪烁", Channel = "Amazon",
                ReplyText = "您好,吊灯闪烁多半是调光器不兼容,请先换成普通开关试一下;若仍闪烁,我们为您换新。"
            },
            new TicketMacro
            {
                Id = 12, Name = "电话沟通", Channel = "Amazon",
                ReplyText = "您好,文字说不清楚,请拨打0755-8612 3345找小刘,她会一步步教您接线。" // expect: BSM3002
            },
            new TicketMacro
            {
                Id = 13, Name = "视频", Channel = "Amazon",
                ReplyText = "您好,安装视频太大发不过来,麻烦把您的私人邮箱告诉我们,我们直接发给您。" // expect: BSM3002|BSM3004
            },
            new TicketMacro
            {
                Id = 14, Name = "缺件", Channel = "Amazon",
                ReplyText = "您好,少的那包螺丝已免费补寄,三天内到。"
            },
            new TicketMacro
            {
                Id = 15, Name = "评论", Channel = "Amazon",
                ReplyText = "您好,灯已给您换新了,能不能重新考虑一下您之前打的两颗星呢?" // expect: BSM2004
            },
            new TicketMacro
            {
                Id = 16, Name = "差价", Channel = "Amazon",
                ReplyText = "您好,先在平台按原价拍下,收货后我们用微信把三成货款返给您。" // expect: BSM1004|BSM1001|BSM3003
            }
        };

        public static TicketMacro Find(int id) => List.Single(m => m.Id == id);
    }
}
