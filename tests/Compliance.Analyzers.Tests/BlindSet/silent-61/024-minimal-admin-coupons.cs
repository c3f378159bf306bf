using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<CouponDb>(o => o.UseSqlite("Data Source=coupons.db"));
var app = builder.Build();
var coupons = app.MapGroup("/admin/coupons").RequireAuthorization("owner");

coupons.MapPost("/", async (CouponInput input, CouponDb db) =>
{
    if (input.Percent is < 1 or > 80)
        return Results.ValidationProblem(new Dictionary<string, string[]> { ["percent"] = ["The discount must be between 1 and 80 percent."] });
    if (await db.Coupons.AnyAsync(c => c.Code == input.Code))
        return Results.Conflict("This coupon code is already taken.");

    db.Coupons.Add(new Coupon { Code = input.Code, Percent = input.Percent, Until = input.Until });
    await db.SaveChangesAsync();
    return Results.Created($"/admin/coupons/{input.Code}", input);
}).WithSummary("Creates a coupon").WithDescription("The coupon gives a percentage off the next order and can be used once.");

coupons.MapDelete("/{code}", async (string code, CouponDb db) =>
    await db.Coupons.Where(c => c.Code == code).ExecuteDeleteAsync() == 0
        ? Results.NotFound("Coupon not found or already expired.")
        : Results.NoContent());

app.Run();

record CouponInput(string Code, int Percent, DateOnly Until);
class Coupon { public int Id { get; set; } public string Code { get; set; } = ""; public int Percent { get; set; } public DateOnly Until { get; set; } }
class CouponDb(DbContextOptions<CouponDb> o) : DbContext(o) { public DbSet<Coupon> Coupons => Set<Coupon>(); }
