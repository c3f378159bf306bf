using System;
using System.Web;

namespace ShopBridge.Web.Handlers
{
    public class SendLetter : IHttpHandler
    {
        public bool IsReusable { get { return false; } }

        private const string Tpl = "Dear #NAME#, order #ORDER#: #TEXT# Regards, Anand Spices";

        public void ProcessRequest(HttpContext context)
        {
            string kind = context.Request["kind"];
            string text;
            if (kind == "expired")
                text = "The turmeric had a short date. We refunded it, please throw it away.";
            else if (kind == "recipe")
                text = "Our recipes and more masalas are at anandspices dot in slash club."; // expect: BSM3001|BSM1007
            else if (kind == "extra")
                text = "Next time you fill your spice box, one jar goes into it for free."; // expect: BSM1005|BSM1006
            else if (kind == "stars")
                text = "Our rating fell to 3.9! Help us with top marks, it takes ten seconds only."; // expect: BSM2002
            else
                throw new ArgumentException("unknown kind " + kind + ", use expired, recipe, extra or stars");

            string letter = Tpl.Replace("#NAME#", context.Request["name"])
                               .Replace("#ORDER#", context.Request["order"])
                               .Replace("#TEXT#", text);
            BuyerMail.Send(context.Request["relay"], letter);
            context.Response.Write("ok");
        }
    }
}
