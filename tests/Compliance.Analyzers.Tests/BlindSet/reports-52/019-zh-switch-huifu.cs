using System;

namespace KuaJing.Service
{
    public class MaiJiaHuiFuService
    {
        private readonly IMessageSender _sender;
        public MaiJiaHuiFuService(IMessageSender sender) { _sender = sender; }

        public void HuiFu(string orderNo, int leiXing, string maiJia)
        {
            string neiRong;
            switch (leiXing)
            {
                case 1:
                    neiRong = $"{maiJia}您好，您的包裹因天气原因延误，新的送达日期是本周五，给您带来不便非常抱歉。";
                    break;
                case 2:
                    neiRong = $"{maiJia}您好，新的台灯您已经收到了，之前那条一星评价能不能请您删掉？"; // expect: BSM2004
                    break;
                case 3:
                    neiRong = $"{maiJia}您好，有问题请加我们客服的微信 lamp_helper8，我们在那边处理更快。"; // expect: BSM3002|BSM3003
                    break;
                case 4:
                    neiRong = $"{maiJia}您好，店里刚上了一批新款落地灯，和您买的台灯很搭，欢迎去看看。"; // expect: BSM1007
                    break;
                default:
                    neiRong = $"{maiJia}您好，您的问题已经收到，技术人员正在核实灯泡的型号，明天答复您。";
                    break;
            }
            _sender.SendToBuyer(orderNo, neiRong);
        }
    }
}
