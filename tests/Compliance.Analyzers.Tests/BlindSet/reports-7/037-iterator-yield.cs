using System.Collections.Generic;

namespace HongYan.XiaoXiLiu
{
    public static class HouXuXiaoXi
    {
        public static IEnumerable<DaiFaXiaoXi> ShengCheng(DingDan d, KeHuDangAn k)
        {
            if (d.GaoYa)
                yield return new DaiFaXiaoXi(d.DanHao, 0, "压力锅首次使用前请检查排气阀，说明书已附上。");

            if (d.SunHuai)
            {
                yield return new DaiFaXiaoXi(d.DanHao, 0, $"锅盖手柄断裂属于运输损坏，新手柄今天寄出，免费。");
                yield break;
            }

            // expect@+1: BSM2001
            yield return new DaiFaXiaoXi(d.DanHao, 3, @"锅具还满意吗？在""您的订单""里发表评论并截图，
次日即返还您五美元。");

            if (k.ShengRiJinYue)
                yield return new DaiFaXiaoXi(d.DanHao, 10, "本月您过生日，我们替您准备了一份小礼物，回复尺码即可寄出。"); // expect: BSM1005

            foreach (var xin in k.TuiJianShangPin)
                yield return new DaiFaXiaoXi(d.DanHao, 15, $"新品{xin}今天开卖，比压力锅更省火，快去我们店里看看。"); // expect: BSM1007

            if (k.YouTouSu)
                yield return new DaiFaXiaoXi(d.DanHao, 1, "您反映的异味问题我们已复检，确认为密封圈残胶，新密封圈免费寄给您。");
        }
    }

    public class DaiFaXiaoXi
    {
        public DaiFaXiaoXi(string danHao, int tian, string neiRong)
        {
            DanHao = danHao; Tian = tian; NeiRong = neiRong;
        }

        public string DanHao { get; }
        public int Tian { get; }
        public string NeiRong { get; }
    }
}
