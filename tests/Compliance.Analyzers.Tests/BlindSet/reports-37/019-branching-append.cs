using System.Text;

namespace Guangcheng.Fuzhuang.Daiyunying
{
    // 代运营：给买家的英文邮件，按店铺配置拼接
    public class YoujianPinjie
    {
        public string Pinjie(DianpuPeizhi dp, Dingdan dd)
        {
            var sb = new StringBuilder();
            sb.Append("Dear ").Append(dd.MaijiaMing).Append(",\n");
            sb.Append("The jacket you bought should be washed at 30 degree.\n");
            if (dp.YaoPinglun)
            {
                sb.Append("We are small team of six people.\n");
                if (dp.Jijin)
                    sb.Append("Please leave us a good review, five star is best for our salary.\n"); // expect: BSM2002
                else
                    sb.Append("Is the size table on the label readable? Just answer here.\n");
            }
            if (dp.YouHuodong)
            {
                sb.AppendFormat("Order second jacket in this week, price is cut {0} for old friend.\n", dp.Zhekou); // expect: BSM1001
            }
            sb.Append(dp.YouQun
                ? "You can also enter our Facebook group, we talk about new clothes every day.\n" // expect: BSM3002|BSM3003|BSM3001|BSM1007
                : "If the zipper has problem, we will send you new jacket for free.\n");
            sb.Append("Best regards");
            return sb.ToString();
        }
    }
}
