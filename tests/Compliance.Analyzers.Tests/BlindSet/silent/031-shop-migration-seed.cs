namespace Mall.EFCore
{
    public class MallDbContextSeed
    {
        public static void Seed(ModelBuilder mb)
        {
            mb.Entity<Coupon>().HasData(
                new Coupon { Id = 1, Title = "新人优惠券", Remark = "满50减10", Amount = 10 },
                new Coupon { Id = 2, Title = "双11满减券", Remark = "满300减40", Amount = 40 },
                new Coupon { Id = 3, Title = "会员日折扣券", Remark = "全场九折", Amount = 0 });

            mb.Entity<Gift>().HasData(
                new Gift { Id = 1, Name = "定制马克杯", Points = 500 },
                new Gift { Id = 2, Name = "帆布袋", Points = 300 });

            mb.Entity<Level>().HasData(
                new Level { Id = 1, Name = "金卡会员", Discount = 0.9m });
        }
    }
}
