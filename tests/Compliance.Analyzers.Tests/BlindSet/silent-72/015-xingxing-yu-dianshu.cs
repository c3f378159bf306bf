using System;

namespace Xinguang.Amz.Product
{
    public class ProductQa
    {
        public string Reply(string sku, string question)
        {
            if (question.Contains("星星"))
                return "您好，灯串上的五颗星是串联的，其中一颗松动就会全部熄灭，请逐一按紧；如仍不亮，我们给您更换一条。";

            if (question.Contains("点数"))
                return "您好，骰子点数印反属于印刷缺陷，我们已补寄一副正确的骰子，您无需退回原来的。";

            if (question.Contains("积分"))
                return "您好，游戏里的积分清零后可以在设置里恢复，方法见说明书第 7 页。";

            if (question.Contains("反馈"))
                return "您好，手柄的震动反馈可以在系统菜单中关闭。";

            if (question.Contains("好评"))
                throw new InvalidOperationException("转人工处理");

            return $"您好，关于 {sku} 的问题我们需要再核实，今天之内回复您。";
        }
    }
}
