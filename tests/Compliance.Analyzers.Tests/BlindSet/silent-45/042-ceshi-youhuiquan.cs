using NUnit.Framework;

namespace DuLiZhan.JiaGe.Tests
{
    [TestFixture]
    public class YouHuiQuanJiSuanTests
    {
        [Test(Description = "满100减10的优惠券应当生效")]
        public void ManJian()
        {
            var gwc = new GouWuChe();
            gwc.TianJia("保温杯", 120m);
            gwc.YingYong(new YouHuiQuan("满100减10", 100m, 10m));
            Assert.That(gwc.ZongJia, Is.EqualTo(110m), "满减优惠券计算错误");
        }

        [Test(Description = "过期的优惠券不能使用")]
        public void GuoQi()
        {
            var gwc = new GouWuChe();
            var jieGuo = gwc.YingYong(YouHuiQuan.GuoQiDe());
            Assert.That(jieGuo.XiaoXi, Is.EqualTo("优惠券已过期"));
        }
    }
}
