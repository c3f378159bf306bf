using System.Collections.Generic;

namespace Cobalt.Automation.Flows
{
    public static class FlowCatalog
    {
        public static Flow PostPurchase => new Flow
        {
            Name = "post-purchase",
            Steps =
            {
                new FlowStep
                {
                    DelayHours = 24,
                    Channel = "amazon-message",
                    Message = new MessageContent
                    {
                        Title = "定制马克杯",
                        Text = "请确认马克杯上要印的名字：{engraving}。收到您的回复后开始印制。"
                    }
                },
                new FlowStep
                {
                    DelayHours = 240,
                    Channel = "amazon-message",
                    Message = new MessageContent
                    {
                        Title = "关于您的马克杯",
                        Text = "喜欢这个杯子就给个五星好评吧；不喜欢请先找我们，别急着写差评。" // expect: BSM2002|BSM2003
                    }
                },
                new FlowStep
                {
                    DelayHours = 720,
                    Channel = "amazon-message",
                    Message = new MessageContent
                    {
                        Title = "订单说明",
                        Text = "推荐一位好友购买，您和好友下一单各得5美元奖励。" // expect: BSM1006
                    }
                }
            }
        };
    }

    public class Flow { public string Name; public List<FlowStep> Steps { get; } = new List<FlowStep>(); }
    public class FlowStep { public int DelayHours; public string Channel; public MessageContent Message; }
    public class MessageContent { public string Title; public string Text; }
}
