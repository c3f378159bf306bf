using System;
using System.Text;
namespace HaiTun.Erp
{
    public partial class frmSendMsg
    {
        private string MakeBody(string name, int star, bool needReturn)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append(name);
            sb.Append("您好，\r\n");
            if (needReturn)
                sb.Append("退货标签请在“我的订单”里打印，我们承担运费。\r\n");
            if (star < 4)
            {
                sb.Append("您能不能把差"); // expect: BSM2004
                sb.Append("评改成好");
                sb.Append("评？\r\n");
            }
            sb.AppendFormat("客服{0}", Environment.UserName);
            return sb.ToString();
        }
    }
}
