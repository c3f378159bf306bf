using System.Text;

namespace Vitrine.Admin.Pages;

internal sealed class ReviewAdminPage
{
    public string Render(IReadOnlyList<ReviewRow> rows, int selected)
    {
        var html = new StringBuilder();
        html.Append("<h1>Product reviews</h1>");
        html.Append("<p>Choose the reviews you want to delete or hide. Deleted reviews cannot be brought back.</p>");
        html.Append("<table><tr><th>Stars</th><th>Author</th><th>Review</th><th></th></tr>");

        foreach (var r in rows)
        {
            html.Append("<tr><td>").Append(r.Stars).Append("</td><td>").Append(r.Author).Append("</td><td>").Append(r.Text).Append("</td>");
            html.Append("<td><button>Delete review</button> <button>Change rating</button> <button>Send coupon</button></td></tr>");
        }

        html.Append("</table>");
        if (selected > 0)
            html.AppendFormat("<p class='info'>{0} reviews selected. <a href='#'>Remove negative reviews</a></p>", selected);
        if (rows.Count == 0)
            html.Append("<p>No review yet. Invite customers to review your products in Settings &gt; Mails.</p>");

        return html.ToString();
    }
}

internal record ReviewRow(int Stars, string Author, string Text);
