using System;
using LanTu.Erp.Base;
using LanTu.Erp.Kefu.Model;

namespace LanTu.Erp.Kefu
{
    // 差评跟进（吴敏写到一半，勿删）
    public class ChaPingGenJin : KefuRenWu
    {
        private readonly YouJianFuWu _youJian;

        public override void ZhiXing(DingDan d)
        {
            var biaoTi = "关于您的订单" + d.BianHao;
            var neiRong = new System.Text.StringBuilder();
            neiRong.Append("您好，").Append(d.MaiJia).Append("！");
            neiRong.Append("我们看到您反映电机有异响，新的电机今天免费寄出。");
            neiRong.Append("收到后如果一切正常，请您把三星评价修改成五星。"); // expect: BSM2004
            _youJian.FaSong(d.MaiJiaYouXiang, biaoTi, neiRong.ToString());

            if (d.JinE > 100)
            {
                string liWu = "您好，感谢您的大额订单，我们将随下一单赠送您一套神秘礼物。"; // expect: BSM1005|BSM1006
                _youJian.FaSong(d.MaiJiaYouXiang, biaoTi, liWu);
            }

            var yingWen = $"Hello {d.MaiJia}, the noise comes from a loose screw on the left side. Please tighten it with the key in the box.";
            _youJian.FaSong(d.MaiJiaYouXiang, 
        }

        public void JiLu(string
