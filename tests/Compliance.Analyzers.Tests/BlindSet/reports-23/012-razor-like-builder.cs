using System.Text;
using System.Web;

namespace PawKitchen.Web.Rendering;

public static class CaseMailRenderer
{
    public static string Render(AfterSalesCase c)
    {
        var html = new StringBuilder("<html><body>");
        html.AppendLine($"<p>Dear {HttpUtility.HtmlEncode(c.BuyerName)},</p>");
        if (c.Kind == CaseKind.Broken)
            html.AppendLine("<p>we are sorry for the broken glass lid, a new lid is flying to you already, free of charge.</p>");
        else if (c.Kind == CaseKind.Unhappy)
            html.AppendLine("<p>you can keep the pot and we give you <b>$12</b> back, if you do not write anything bad about us in public.</p>"); // expect: BSM2001|BSM2003|BSM1003
        else
            html.AppendLine("<p>follow our Facebook page PawKitchenLovers, there you find the recipes.</p>"); // expect: BSM3001|BSM3002|BSM3003|BSM1007
        html.AppendLine("<p>Please reply on this message when something is not clear.</p>");
        return html.Append("</body></html>").ToString();
    }
}
