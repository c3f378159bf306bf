using System.Text;

namespace Erp.ShouHou
{
    public class ShouHouXin
    {
        public string ShengCheng(ShouHouDan d)
        {
            var sb = new StringBuilder("您好，");
            sb.Append(d.MaijiaXingming).Append("：\n");
            if (d.Leixing == 1)
            {
                sb.Append("您反馈的充电线接触不良，我们已安排补发，单号")
                  .Append(d.WuliuDanhao)
                  .Append("。\n");
            }
            else if (d.Leixing == 2)
            {
                sb.Append("很抱歉给您带来不便，只要您修改评价，");  // expect: BSM2001|BSM2004
                sb.Append("我们马上退您一半货款。\n");
            }
            else
            {
                sb.Append("店铺周年庆，全场八折，");  // expect: BSM1001|BSM1007
                sb.Append("欢迎再来选购。\n");
            }
            sb.Append("客服小林");
            return sb.ToString();
        }
    }
}
