using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace ShunTu.Bags.StationLetter
{
    public class LetterBuilder
    {
        public string Zipper(string orderId, string buyer)
        {
            // expect@+5: BSM2002
            return $@"{buyer}您好:

订单{orderId}的背包拉链损坏一事,我们已安排免费换新,新包明天寄出。

跪求亲给个满分好评,宝妈创业不容易,您的一句夸奖就是我们全家的口粮。";
        }

        public string Strap(string orderId, string buyer)
        {
            return $@"{buyer}您好:

您问到肩带能否单独更换。可以,松开背板下方的两颗螺丝即可取下,订单{orderId}的说明书第4页有图示。";
        }

        public string Size(string orderId, string buyer)
        {
            // expect@+5: BSM3001|BSM3003
            return $@"{buyer}您好:

订单{orderId}的背包容量是28升,可放15寸电脑。

更多尺寸请到我们的官网 www.shuntubags.cn 选购,那边价格更实在。";
        }

        public string Late(string orderId, string buyer, DateTime eta)
        {
            return $@"{buyer}您好:

因台风影响,订单{orderId}预计{eta:M月d日}送达。若您不想再等,请回复本消息,我们会取消订单并全额退款。";
        }
    }
}
