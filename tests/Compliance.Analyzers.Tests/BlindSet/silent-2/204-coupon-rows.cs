namespace Dovetail.Data
{
    public class PromoInitializer
    {
        public void Run(ShopContext context)
        {
            if (context.Promotions.Any()) return;
            context.Promotions.Add(new Promotion { Name = "Summer sale", Text = "Save 20% on all garden furniture until the end of August.", Code = "SUMMER20" });
            context.Promotions.Add(new Promotion { Name = "买二送一", Text = "全场买二送一，满200元再减20元，数量有限。", Code = "B2G1" });
            context.SaveChanges();
        }
    }
}
