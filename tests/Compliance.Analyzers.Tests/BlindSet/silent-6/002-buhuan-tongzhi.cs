using System;
using System.Text;

namespace Jiafang.Shouhou
{
    // 补发、换新通知
    public class BuhuanTongzhi
    {
        public string Goujian(Gongdan g)
        {
            var sb = new StringBuilder();
            sb.Append("您好，").Append(g.Maijia).AppendLine("：");

            switch (g.Leixing)
            {
                case GongdanLeixing.Posun:
                    sb.AppendLine("看到照片了，茶几玻璃确实破损。新玻璃免费补寄，破损的那块请小心处理，不必寄回。");
                    break;
                case GongdanLeixing.Shaojian:
                    sb.AppendLine("您的包裹少装了四颗螺丝，属于我们的失误，今天免费补发，运费由我们承担。");
                    break;
                case GongdanLeixing.Fahuo_Cuowu:
                    sb.AppendLine($"您订的是{g.YuanKuanshi}，我们发成了{g.CuoKuanshi}。正确的已换新寄出，退货标签随后送达，您不用付任何费用。");
                    break;
                case GongdanLeixing.Zhibao:
                    sb.AppendLine("桌腿开裂在两年保修期内，免费更换新桌腿。");
                    break;
                default:
                    throw new NotSupportedException("未知工单类型：" + g.Leixing);
            }

            sb.Append("给您添麻烦了，十分抱歉。");
            return sb.ToString();
        }
    }
}
