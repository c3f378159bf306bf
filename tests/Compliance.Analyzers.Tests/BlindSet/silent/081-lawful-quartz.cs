using Quartz;
namespace DingShi.RenWu
{
    public class TuiHuoQianShouJob : IJob
    {
        public IUnitOfWork Uow { get; set; }

        public async Task Execute(IJobExecutionContext context)
        {
            var list = await Uow.GetRepository<TuiHuo>().ToListAsync(x => x.ZhuangTai == 2 && !x.YiTongZhi);
            foreach (var t in list)
            {
                var xiaoxi = new MaiJiaXiaoXi
                {
                    DingDanHao = t.DingDanHao,
                    BiaoTi = "退货已签收",
                    NeiRong = $"{t.MaiJia}您好，您退回的{t.ShangPin}已签收并检查完毕，{t.JinE}元今天原路退回。",
                };
                Uow.Add(xiaoxi);
                t.YiTongZhi = true;
            }
            await Uow.SaveChangesAsync();
        }
    }
}
