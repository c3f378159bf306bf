namespace Docs.Gen
{
    public class RuleDocs
    {
        public string Page(string id)
        {
            var sb = new System.Text.StringBuilder();
            sb.AppendLine("# " + id);
            sb.AppendLine();
            sb.AppendLine("## Why");
            sb.AppendLine("Amazon prohibits messages that offer coupons or that ask for positive reviews.");
            sb.AppendLine("## Example of a violation");
            sb.AppendLine("> \"Use code SAVE10 on your next order\"");
            sb.AppendLine("## Instead");
            sb.AppendLine("Run a public coupon in Seller Central.");
            return sb.ToString();
        }

        public string FileName(string id) => $"docs/rules/{id}.md";
    }
}
