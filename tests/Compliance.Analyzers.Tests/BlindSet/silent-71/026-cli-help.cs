using System;
using System.CommandLine;

namespace OceanGate.Tools.Cli
{
    internal static class Program
    {
        private static int Main(string[] args)
        {
            var zh = Environment.GetEnvironmentVariable("LANG")?.StartsWith("zh") == true;
            string T(string en, string cn) => zh ? cn : en;

            var root = new RootCommand(T(
                "Command line tool for the review and coupon tables.",
                "评价与优惠券数据的命令行工具。"));

            var import = new Command("import-reviews", T(
                "Reads the review report and stores star rating, title and date. Existing reviews are updated, deleted reviews are removed from the table.",
                "读取评价报表，保存星级、标题和日期；已修改的评价会更新，已删除的评价会从表中移除。"));
            import.AddOption(new Option<int>("--min-stars", T("Import only reviews with at least this many stars.", "只导入不低于该星级的评价。")));

            var coupons = new Command("export-coupons", T(
                "Writes all promo codes with their discount to a CSV file.",
                "将全部优惠码及折扣导出为CSV文件。"));
            coupons.AddOption(new Option<bool>("--include-expired", T("Also export coupons that can no longer be used.", "同时导出已失效的优惠券。")));

            root.AddCommand(import);
            root.AddCommand(coupons);

            Console.WriteLine(T("Seller tools 3.2", "卖家工具 3.2"));
            return root.Invoke(args);
        }
    }
}
