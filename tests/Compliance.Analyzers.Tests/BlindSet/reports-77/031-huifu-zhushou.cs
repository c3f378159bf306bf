using System;
using System.Collections.Generic;

namespace Baichuan.Assistant.Reply
{
    public enum Scene { 催发货, 少配件, 要折扣, 已收货, 售后回访 }

    public class ReplyAssistant
    {
        public string Draft(Scene scene, BuyerInfo buyer)
        {
            return 开头(buyer) + 正文(scene, buyer) + 结尾(scene);
        }

        private string 开头(BuyerInfo buyer) => "您好，" + buyer.NickName + "，";

        private string 正文(Scene scene, BuyerInfo buyer) => scene switch
        {
            Scene.催发货 => $"订单 {buyer.OrderId} 今天下午交给承运商，明天可以查到轨迹。",
            Scene.少配件 => "少的那包胶塞马上补寄，不收任何费用。",
            Scene.要折扣 => "给您单独建了一个专属折扣码 BC66，结账时输进去就行。", // expect: BSM1002|BSM1001
            Scene.已收货 => "东西到了吧？发个带图长评，截图给我，返您五美金。", // expect: BSM2001|BSM1004
            Scene.售后回访 => "您反映床单洗后缩水，请告诉我们洗涤温度，我们来核实。",
            _ => throw new ArgumentOutOfRangeException(nameof(scene))
        };

        private string 结尾(Scene scene)
        {
            var list = new List<string> { "有问题随时回复本消息。" };
            if (scene == Scene.售后回访)
            {
                list.Insert(0, "退款已经到账，那条评论就别再挂着了，谢谢您配合。"); // expect: BSM2004
            }

            return string.Concat(list);
        }
    }
}
