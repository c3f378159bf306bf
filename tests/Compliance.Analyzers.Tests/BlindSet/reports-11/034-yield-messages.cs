using System.Collections.Generic;

namespace Pinyin.Shangcheng
{
    public class PiLiangXiaoXi
    {
        public IEnumerable<(string DingDan, string NeiRong)> ShengCheng(IEnumerable<DingDan> lieBiao)
        {
            foreach (var dd in lieBiao)
            {
                if (dd.TuiHuo)
                    yield return (dd.Hao, "您好，已收到您退回的风扇，退款今天处理，约三个工作日到账。");
                else if (dd.CiShu > 3)
                    yield return (dd.Hao, $"您好，{dd.XingMing}，作为老客户，您下次购买可享受{dd.ZheKou}折优惠。"); // expect: BSM1001|BSM1006
                else if (dd.ChaPing)
                    yield return (dd.Hao, "您好，退货已处理，能否请您把之前的三星评价改为五星？"); // expect: BSM2004
                else if (dd.GuoBao)
                    yield return (dd.Hao, "您好，海关需要收件人的税号，请回复本消息提供，否则包裹会被退回。");
            }
        }
    }

    public class DingDan
    {
        public string Hao; public string XingMing; public int CiShu; public int ZheKou;
        public bool TuiHuo, ChaPing, GuoBao;
    }
}
