namespace Admin.Core
{
    public class MenuSeed
    {
        public static List<SysMenu> Get()
        {
            return new List<SysMenu>
            {
                new SysMenu { Id = 100, Name = "优惠券管理", Path = "/coupon", Perms = "coupon:list" },
                new SysMenu { Id = 101, Name = "发放优惠券", Path = "/coupon/send", Perms = "coupon:send" },
                new SysMenu { Id = 110, Name = "评论管理", Path = "/review", Perms = "review:list" },
                new SysMenu { Id = 111, Name = "删除评论", Path = "", Perms = "review:delete" },
                new SysMenu { Id = 120, Name = "赠品设置", Path = "/gift", Perms = "gift:edit" },
                new SysMenu { Id = 130, Name = "积分兑换", Path = "/points", Perms = "points:list" },
            };
        }
    }
}
