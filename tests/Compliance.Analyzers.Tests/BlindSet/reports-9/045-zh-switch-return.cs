using System;
using System.Linq;
using System.Threading.Tasks;

namespace Leeds.Bridge.ZhCn
{
    public enum Jieduan { YiFahuo, YiQianshou, Tuihuo, Quehuo }

    public class JieduanXiaoxi
    {
        private const string DianMing = "青云茶具";

        public string Neirong(Jieduan j, string mingzi) => j switch
        {
            Jieduan.Quehuo => $"{mingzi}您好，该商品缺货，请您自己申请取消订单，原因选“不想要了”。", // expect: BSM4001
            Jieduan.Tuihuo => $"{mingzi}您好，退货标签已发到您的账户，邮费由我们承担。",
            Jieduan.YiQianshou => $"{mingzi}您好，{DianMing}双十一全店满100减20，千万别错过。", // expect: BSM1001|BSM1007
            Jieduan.YiFahuo when mingzi.Length > 0 => YanChi(mingzi),
            _ => throw new ArgumentOutOfRangeException(nameof(j))
        };

        private static string YanChi(string mingzi)
        {
            return mingzi + "您好，快递说您的包裹要晚到两天，如果您不想等，我们可以取消并全额退款。";
        }

        public string GaiPing(string mingzi)
            => mingzi + "您好，问题解决后，麻烦您把三星" + "改成五星评价，" + "辛苦了。"; // expect: BSM2004
    }
}
