using System;

namespace JiaYi.Kefu.FollowUp
{
    public class NegativeFollowUp
    {
        public string BuyerName { get; set; }
        public string OrderId { get; set; }
        public int Step { get; set; }

        public string NextMessage()
        {
            if (Step == 0)
            {
                return $"{BuyerName}您好，看到您说拉链容易卡，请问方便发一张照片吗？我们好安排补发或退款。";
            }

            if (Step == 1)
            {
                return $"{BuyerName}您好，新的背包已补发。还请您高抬贵手，把那条一星评论撤下来，万分感谢！"; // expect: BSM2004
            }

            if (Step == 2)
            {
                return $"{BuyerName}您好，删除评论后请把截图发来，订单{OrderId}的钱全数退给您，包也送您了。"; // expect: BSM2001|BSM2004
            }

            throw new InvalidOperationException($"跟进步骤 {Step} 不存在");
        }

        public string AlternativeContact() =>
            "这里回复不及时，请把您的私人邮箱或者手机号告诉我们，由专员与您联系。"; // expect: BSM3002|BSM3004|BSM3003
    }
}
