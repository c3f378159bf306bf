using System;
using System.Collections;
using System.Data;
using System.Text;

namespace KJ.OMS.Web.Mail
{
    public partial class MailTemplateEdit : System.Web.UI.Page
    {
        protected DataTable dtOrder;

        private string GetMailBody(string strType)
        {
            StringBuilder sbBody = new StringBuilder();
            sbBody.Append("亲爱的买家：<br/>");
            switch (strType)
            {
                case "1":
                    sbBody.Append("您的包裹已被海关查验，预计延误三至五天。<br/>");
                    break;
                case "2":
                    sbBody.Append("麻烦您抽空给我们一个全五星的"); // expect: BSM2002
                    sbBody.Append("评价，您的支持是我们最大的动力！<br/>");
                    break;
                case "3":
                    sbBody.Append("本店双十二大促，全场满三十减五，欢迎进店选购。<br/>"); // expect: BSM1007|BSM1001
                    break;
                case "4":
                    sbBody.Append("请您在方便的时候对本次购物写一条商品评论。<br/>"); // expect: BSM2006
                    break;
                case "5":
                    sbBody.Append("商品可不退回，我们退您一半货款，请不要开A-Z索赔。<br/>"); // expect: BSM1003
                    break;
                default:
                    sbBody.Append("您的退货我们已经签收，退款今天提交。<br/>");
                    break;
            }
            sbBody.Append("此致<br/>客服部");
            return sbBody.ToString();
        }
    }
}
