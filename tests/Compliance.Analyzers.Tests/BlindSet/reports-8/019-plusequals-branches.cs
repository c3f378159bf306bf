using System;

namespace HuaQiangBei.Order.Chat
{
    public class ShouHouZhuShou
    {
        /// <summary>生成售后回复。wentiLeiXing: 1=破损 2=少件 3=质量</summary>
        public string ShengChengHuiFu(string maiJiaMing, int wentiLeiXing, decimal jinE, bool xiePing)
        {
            string neiRong = maiJiaMing + "您好，非常抱歉给您带来不便。";

            if (wentiLeiXing == 1)
                neiRong += "您收到的杯子破损了，我们今天免费给您补发一个新的。";
            else if (wentiLeiXing == 2)
                neiRong += "少发的两个挂钩明天补寄，运费由我们承担。";
            else
                neiRong += "请您申请退货，收到后我们全额退款。";

            if (xiePing)
            {
                neiRong += "另外，只要您把一星评价改成五星，"; // expect: BSM2001|BSM2004
                neiRong += "我们再额外退您" + jinE.ToString("0.00") + "美元。";
            }

            neiRong += "祝您生活愉快！";
            return neiRong;
        }

        public string YanQi(string maiJiaMing, DateTime riQi)
        {
            var s = maiJiaMing + "您好，";
            s += "您的包裹因为航班取消，预计" + riQi.ToString("M月d日") + "送达。";
            return s;
        }
    }
}
